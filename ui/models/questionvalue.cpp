#include "models/questionvalue.h"

#include "workshop/votes.h"

#include <QCoreApplication>
#include <QLocale>

namespace stackwright {

namespace {

constexpr int mostAnswers = 4;

struct QuestionWords {
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)
};

QStringList answersOf(const Session& session, const StageVotes& votes)
{
    QStringList tools = session.stack().toolsOf(votes.stage);
    for (const CandidateVotes& candidate : votes.candidates) {
        tools += candidate.tool;
    }
    for (const Tool* tool : session.catalogue().toolsOf(votes.stage)) {
        tools += tool->id;
    }
    tools.removeDuplicates();
    return tools.mid(0, mostAnswers);
}

QuestionAnswer answerOf(const Session& session, const StageVotes& votes, const Tool& tool)
{
    QuestionAnswer answer;
    answer.name = tool.name;
    answer.picked = session.stack().toolsOf(votes.stage).contains(tool.id);
    for (const View view : allViews) {
        answer.sentences[size_t(view)] = textOf(tool.views, view);
        for (const CandidateVotes& candidate : votes.candidates) {
            if (candidate.tool == tool.id && candidate.number(view)) {
                answer.votes[size_t(view)] = QLocale().toString(*candidate.number(view));
            }
        }
    }
    return answer;
}

} // namespace

QuestionValue questionOf(const Session& session, const QString& stage)
{
    QuestionValue value;
    const Stage* record = session.catalogue().stage(stage);
    if (record == nullptr) {
        return value;
    }
    const StageVotes votes = votesOf(session.catalogue(), session.stack(), stage);
    value.place = QuestionWords::tr("Stage %1 of %2 · %3")
                      .arg(session.catalogue().stageIndex(stage) + 1)
                      .arg(session.catalogue().stages().size())
                      .arg(record->title);
    value.question = record->question;
    value.votes = votes.hidden ? QuestionWords::tr("Votes are hidden until they are shown") : votes.words.said;
    for (const QString& id : answersOf(session, votes)) {
        if (const Tool* tool = session.catalogue().tool(id)) {
            value.answers.push_back(answerOf(session, votes, *tool));
        }
    }
    return value;
}

} // namespace stackwright
