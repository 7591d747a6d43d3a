using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Memory;
using KpiBoard.Data.Signing;
using KpiBoard.Web.Commentaries;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>Commentaries in their last version, and case studies and children's voices that a second person has checked.</summary>
internal static class CommentarySection
{
    public static async Task<IReadOnlyList<PackPart>> WriteAsync(PackSource source, CancellationToken cancellation)
    {
        // What is signed is printed as it was signed.
        var texts = (await new SealStore(source.Scope).SignatureAsync(source.Now.Period, cancellation))?.Texts;
        var commentaries = texts?.Commentaries ?? await new CommentaryStore(source.Scope).LoadAsync(source.Now.Period, cancellation);
        var stories = texts?.Stories ?? await new StoryStore(source.Scope).LoadAsync(source.Now.Period, cancellation);
        return
        [
            .. from measure in Publication.Measures.Cast<Counting.Measure?>().Prepend(null)
               let commentary = commentaries.FirstOrDefault(commentary => commentary.Measure == measure?.Id)
               where commentary is not null
               select new PackSentence($"{measure?.Title ?? "The quarter as a whole"}: {commentary.Words}"),
            .. stories.Where(story => story.CheckedBy is not null).Select(story => new PackSentence($"{StoryCard.Title(story.Kind)}: {story.Words}")),
        ];
    }
}
