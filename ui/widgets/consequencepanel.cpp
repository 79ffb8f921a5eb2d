#include "widgets/consequencepanel.h"

#include "style/icons.h"
#include "style/themestyle.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace stackwright {

ConsequencePanel::ConsequencePanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 2, 0, 0);
    auto* card = new Ground(Token::Surface, Ground::Shape::Card);
    column->addWidget(card);
    auto* lines = new QVBoxLayout(card);
    setMargins(lines, 14, 10, 14, 12);
    setSpacing(lines, 8);
    lines->addWidget(makeButtons());
    lines->addWidget(makeFacts());
    pointList_ = new TermList;
    detailList_ = new TermList;
    for (TermList* list : {pointList_, detailList_}) {
        list->hide();
        lines->addWidget(list);
    }
    refresh();
}

QWidget* ConsequencePanel::makeButtons()
{
    auto* head = new QWidget;
    auto* row = new FlowLayout(8);
    head->setLayout(row);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    head->setSizePolicy(policy);
    title_ = new Label({}, TextRole::Strong);
    row->addWidget(title_);
    hint_ = new Label({}, TextRole::Caption, Token::TextSecondary);
    row->addWidget(hint_);
    keep_ = new QPushButton(icon(QStringLiteral("check")), tr("Keep it"));
    back_ = new QPushButton(icon(QStringLiteral("undo")), tr("Take it back"));
    points_ = new QPushButton(tr("Points of the fit"));
    details_ = new QPushButton(tr("Details"));
    for (QPushButton* button : {points_, details_}) {
        setButtonKind(button, ButtonKind::Quiet);
        button->setCheckable(true);
    }
    for (QPushButton* button : {keep_, back_, points_, details_}) {
        row->addWidget(button);
    }
    connect(keep_, &QPushButton::clicked, this, &ConsequencePanel::kept);
    connect(back_, &QPushButton::clicked, this, &ConsequencePanel::takenBack);
    connect(points_, &QPushButton::toggled, this, &ConsequencePanel::refresh);
    connect(details_, &QPushButton::toggled, this, &ConsequencePanel::refresh);
    return head;
}

QWidget* ConsequencePanel::makeFacts()
{
    facts_ = new QWidget;
    facts_->setLayout(new FlowLayout(18));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    facts_->setSizePolicy(policy);
    return facts_;
}

void ConsequencePanel::setValue(const ConsequenceValue& value)
{
    if (value == value_) {
        return;
    }
    value_ = value;
    while (labels_.size() < value.facts.size()) {
        FactLabels labels{new QWidget, new Label({}, TextRole::Caption, Token::TextTertiary), new Label({}, TextRole::CaptionStrong)};
        auto* column = new QVBoxLayout(labels.box);
        setMargins(column, 0, 0, 0, 0);
        setSpacing(column, 0);
        column->addWidget(labels.name);
        column->addWidget(labels.value);
        facts_->layout()->addWidget(labels.box);
        labels_.push_back(labels);
    }
    refresh();
}

void ConsequencePanel::setTrial(const QString& name)
{
    trial_ = name;
    refresh();
}

void ConsequencePanel::showPoints(bool shown)
{
    points_->setChecked(shown);
}

bool ConsequencePanel::showsPoints() const
{
    return points_->isChecked();
}

void ConsequencePanel::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    refresh();
}

void ConsequencePanel::refresh()
{
    const bool trial = !trial_.isEmpty();
    title_->setText(trial ? tr("On trial: %1").arg(trial_) : value_.title);
    hint_->setText(trial ? tr("Enter keeps it, Esc takes it back") : QString());
    hint_->setVisible(trial);
    QStringList words;
    for (size_t index = 0; index < labels_.size(); ++index) {
        const bool used = index < value_.facts.size();
        labels_[index].box->setVisible(used);
        if (used) {
            const ConsequenceFact& fact = value_.facts[index];
            labels_[index].name->setText(fact.name);
            labels_[index].value->setText(fact.value);
            labels_[index].value->setTone(fact.ink);
            words += tr("%1: %2").arg(fact.name, fact.value);
        }
    }
    setAccessibleName(title_->text());
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    keep_->setVisible(trial && !readOnly_);
    back_->setVisible(trial && !readOnly_);
    points_->setVisible(!readOnly_ && !value_.points.empty());
    details_->setVisible(!readOnly_ && !value_.details.empty());
    pointList_->setRows(value_.points);
    pointList_->setVisible(points_->isChecked() && !value_.points.empty());
    detailList_->setRows(value_.details);
    detailList_->setVisible(details_->isChecked() && !value_.details.empty() && !readOnly_);
    updateGeometry();
}

} // namespace stackwright
