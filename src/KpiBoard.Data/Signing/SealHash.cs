using System.Security.Cryptography;
using System.Text;
using KpiBoard.Data.Tables;

namespace KpiBoard.Data.Signing;

/// <summary>The hash of a sealed quarter: of each part by itself, so that it still holds when the children are gone.</summary>
internal static class SealHash
{
    /// <summary>64 hexadecimal digits.</summary>
    public static string Of(string part) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(part)));

    /// <summary>Of the whole. The children are in it by their own hash.</summary>
    public static string Of(SealRow row) => Of(string.Join('\n',
        row.ServiceCode, row.Period, row.Rules, $"{row.AsOf:yyyy-MM-dd}", row.SignedBy, Moment(row.SignedAt), row.ReviewedBy, Moment(row.ReviewedAt), row.Review, $"{row.ChildrenUntil:yyyy-MM-dd}",
        row.ChildrenHash, Of(row.WithCounts!), Of(row.Figures!), Of(row.Texts!), Of(row.Files!)));

    private static string Moment(DateTime? moment) => $"{moment:yyyy-MM-ddTHH:mm:ss.ffffff}";
}
