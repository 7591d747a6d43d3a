// The server's pages are whole without this: it joins the parts that live on to their circuit.
window.Blazor.start({ ssr: { disableDomPreservation: true } })
