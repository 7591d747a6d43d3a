namespace KpiBoard.Data;

/// <summary>The right to one service's rows in a session. Every store takes one; it ends when another service is entered.</summary>
public sealed class ServiceScope
{
    private readonly BoardSession session;

    internal ServiceScope(BoardSession session, string serviceCode) => (this.session, ServiceCode) = (session, serviceCode);

    public string ServiceCode { get; }

    /// <summary>Throws when the session has entered another service since.</summary>
    internal BoardSession Session => session.Entered == this
        ? session
        : throw new InvalidOperationException($"The session has left the service {ServiceCode}.");

    internal BoardContext Context => Session.Context;
}
