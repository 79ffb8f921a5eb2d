#include "cli/settlefile.h"

#include "support/durablefile.h"
#include "support/spelling.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stackwright {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;

class SettleReader {
public:
    explicit SettleReader(const QString& file) : file_(file) {}

    Result<QMap<QString, Answer>> read() const
    {
        const Result<QByteArray> bytes = readFile(file_, largestFile);
        if (!bytes)
            return bytes.error();
        QJsonParseError trouble;
        const QJsonDocument document = QJsonDocument::fromJson(*bytes, &trouble);
        if (!document.isObject())
            return broken(trouble.error == QJsonParseError::NoError
                    ? QStringLiteral("It is no JSON object.")
                    : QStringLiteral("It is no JSON: %1.").arg(trouble.errorString()));
        QMap<QString, Answer> answers;
        const QJsonObject object = document.object();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const Result<Answer> answer = readAnswer(entry.key(), entry.value().toObject());
            if (!answer)
                return answer.error();
            answers.insert(entry.key(), *answer);
        }
        return answers;
    }

private:
    Error broken(const QString& what) const
    {
        return {Failure::Problem, {file_, 0, 0}, what,
            QStringLiteral("It is to hold, by path, 'answer' (keep, take or text), 'base', 'ours' and 'theirs'.")};
    }

    Result<Answer> readAnswer(const QString& path, const QJsonObject& object) const
    {
        static const QStringList known{QStringLiteral("answer"), QStringLiteral("text"), QStringLiteral("base"),
            QStringLiteral("ours"), QStringLiteral("theirs")};
        static const QStringList words{
            QStringLiteral("keep"), QStringLiteral("take"), QStringLiteral("text")}; // in the order of Choice
        for (const QString& key : object.keys()) {
            if (!known.contains(key))
                return broken(
                    QStringLiteral("Unknown key '%1' for '%2'. %3").arg(key, path, didYouMean(key, known)).trimmed());
        }
        const QString word = object.value(QLatin1String("answer")).toString();
        Answer answer{Choice(qMax(qsizetype(0), words.indexOf(word))),
            object.value(QLatin1String("text")).toString().toUtf8(), ConflictSides()};
        if (!words.contains(word))
            return broken(
                QStringLiteral("'%1' is no answer for '%2'. %3").arg(word, path, didYouMean(word, words)).trimmed());
        if (object.contains(QLatin1String("text")) != (answer.choice == Choice::WriteText))
            return broken(QStringLiteral("A 'text' for '%1' belongs to the answer 'text', and only to it.").arg(path));
        const std::pair<QLatin1String, QString*> sides[] = {{QLatin1String("base"), &answer.shown->base},
            {QLatin1String("ours"), &answer.shown->ours}, {QLatin1String("theirs"), &answer.shown->theirs}};
        for (const auto& [key, id] : sides) {
            const QJsonValue value = object.value(key);
            if (!value.isString() && !value.isNull())
                return broken(QStringLiteral("'%1' of '%2' is missing: the id of the blob that was shown, or null.")
                                  .arg(key, path));
            *id = value.toString();
        }
        return answer;
    }

    QString file_;
};

} // namespace

Result<QMap<QString, Answer>> readSettleFile(const QString& path)
{
    return SettleReader(path).read();
}

} // namespace stackwright
