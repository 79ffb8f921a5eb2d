#include "pages/weightspane.h"

#include "stack/teamgoals.h"
#include "style/look.h"
#include "style/tips.h"
#include "widgets/ground.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QVBoxLayout>

namespace stackwright {

namespace {

QString weightWord(int weight)
{
    const QStringList words{WeightsPane::tr("does not matter"), WeightsPane::tr("matters little"),
        WeightsPane::tr("matters less than others"), WeightsPane::tr("matters"),
        WeightsPane::tr("matters more than others"), WeightsPane::tr("decides")};
    return words.value(weight);
}

} // namespace

WeightsPane::WeightsPane(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    auto* whole = new QVBoxLayout(this);
    setMargins(whole, 0, 0, 0, 0);
    auto* card = new Ground(Token::Surface, Ground::Shape::Card);
    whole->addWidget(card);
    auto* column = formOn(card);
    column->addWidget(new Label(tr("What matters"), TextRole::Section));
    column->addWidget(paragraph(tr("The points of a tool's fit count this much. F on a card shows the sum."),
        TextRole::Caption, Token::TextTertiary));
    for (const FitCriterion& criterion : session_.catalogue().criteria()) {
        column->addWidget(makeWeight(criterion));
    }
    auto* ends = new QHBoxLayout;
    ends->addWidget(new Label(tr("does not matter"), TextRole::Caption, Token::TextTertiary));
    ends->addStretch(1);
    ends->addWidget(new Label(tr("decides"), TextRole::Caption, Token::TextTertiary));
    column->addLayout(ends);
    column->addStretch(1);
    connect(&session_, &Session::stackChanged, this, &WeightsPane::refresh);
}

QWidget* WeightsPane::makeWeight(const FitCriterion& criterion)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 0);
    auto* head = new QHBoxLayout;
    auto* title = new Label(criterion.title);
    auto* word = new Label({}, TextRole::Caption, Token::TextSecondary);
    word->setElided(true);
    word->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    head->addWidget(title);
    head->addWidget(word, 1);
    column->addLayout(head);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, highestWeight);
    slider->setPageStep(1);
    slider->setAccessibleName(criterion.title);
    slider->setToolTip(sentenceTip(criterion.question));
    title->setBuddy(slider);
    column->addWidget(slider);
    connect(slider, &QSlider::valueChanged, this, [this, id = criterion.id](int value) {
        session_.setGoal(weightPrefix + id, value == usualWeight ? Value() : Value(qint64(value)));
    });
    weights_.push_back({criterion.id, slider, word});
    return box;
}

void WeightsPane::refresh()
{
    for (const Weight& weight : weights_) {
        const int value = weightOf(session_.stack(), weight.criterion);
        const QSignalBlocker quiet(weight.slider);
        weight.slider->setValue(value);
        weight.slider->setAccessibleDescription(weightWord(value));
        weight.word->setText(weightWord(value));
    }
}

} // namespace stackwright
