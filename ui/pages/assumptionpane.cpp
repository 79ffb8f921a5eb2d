#include "pages/assumptionpane.h"

#include "style/themestyle.h"
#include "widgets/fieldbox.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace stackwright {

namespace {

constexpr double largestFigure = 1e12;

// Nothing where the text is no figure; what is typed is the user's own way of writing numbers.
std::optional<double> figureOf(const QString& text)
{
    bool ok = false;
    double value = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok) {
        value = QLocale::c().toDouble(text.trimmed(), &ok);
    }
    return ok && value >= 0 && value <= largestFigure ? std::optional(value) : std::nullopt;
}

QString shownFigure(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

AssumptionPane::AssumptionPane(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), open_(new QPushButton(tr("Our own figures"))), form_(new QWidget),
      note_(new QLineEdit), reset_(new QPushButton(tr("Take the catalogue's"))),
      problem_(paragraph({}, TextRole::Caption, Token::Warning))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 6);
    setButtonKind(open_, ButtonKind::Quiet);
    open_->setCheckable(true);
    column->addWidget(open_, 0, Qt::AlignLeading);
    auto* lines = new QVBoxLayout(form_);
    setMargins(lines, 0, 0, 0, 0);
    setSpacing(lines, 6);
    auto* figures = new QWidget;
    auto* row = new FlowLayout(8);
    figures->setLayout(row);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    figures->setSizePolicy(policy);
    addField(row, tr("Price from"), &Assumption::low);
    addField(row, tr("Price to"), &Assumption::high);
    addField(row, tr("How many"), &Assumption::units);
    lines->addWidget(figures);
    problem_->hide();
    lines->addWidget(problem_);
    note_->setAccessibleName(tr("Where the figures come from"));
    lines->addWidget(new FieldBox(tr("Where the figures come from"), note_));
    setButtonKind(reset_, ButtonKind::Quiet);
    lines->addWidget(reset_, 0, Qt::AlignLeading);
    form_->hide();
    column->addWidget(form_);
    connect(open_, &QPushButton::toggled, form_, &QWidget::setVisible);
    connect(note_, &QLineEdit::textEdited, this, [this](const QString& text) {
        Assumption assumption = session_.stack().workshop.assumptions.value(tool_);
        assumption.note = text;
        store(assumption);
    });
    connect(reset_, &QPushButton::clicked, this, [this] { store({}); });
    connect(&session_, &Session::stackChanged, this, &AssumptionPane::refresh);
}

QLineEdit* AssumptionPane::addField(QLayout* row, const QString& title, std::optional<double> Assumption::*member)
{
    auto* line = new QLineEdit;
    line->setAccessibleName(title);
    setExtent(line, 130, -1);
    row->addWidget(new FieldBox(title, line));
    connect(line, &QLineEdit::textEdited, this, [this, line, member] { take(*line, member); });
    figures_.push_back({line, member});
    return line;
}

// Half-typed ones stay in the field; an empty one gives the figure back to the catalogue.
void AssumptionPane::take(const QLineEdit& line, std::optional<double> Assumption::*member)
{
    const bool empty = line.text().trimmed().isEmpty();
    const std::optional<double> figure = figureOf(line.text());
    problem_->setText(empty || figure ? QString() : tr("Write a number from 0, without a currency."));
    problem_->setVisible(!problem_->text().isEmpty());
    if (empty || figure) {
        Assumption assumption = session_.stack().workshop.assumptions.value(tool_);
        assumption.*member = figure;
        store(assumption);
    }
}

void AssumptionPane::store(const Assumption& assumption)
{
    const Tool* tool = session_.catalogue().tool(tool_);
    if (tool == nullptr) {
        return;
    }
    Workshop workshop = session_.stack().workshop;
    if (assumption.empty()) {
        workshop.assumptions.remove(tool_);
    } else {
        workshop.assumptions.insert(tool_, assumption);
    }
    session_.setWorkshop(workshop, tr("cost of %1").arg(tool->name), QStringLiteral("assumption ") + tool_);
}

void AssumptionPane::show(const QString& tool)
{
    if (tool != tool_) {
        tool_ = tool;
        problem_->hide();
        for (const Figure& figure : figures_) {
            figure.line->clear();
        }
    }
    refresh();
}

void AssumptionPane::refresh()
{
    const Tool* tool = session_.catalogue().tool(tool_);
    if (tool == nullptr) {
        return;
    }
    const Assumption assumption = session_.stack().workshop.assumptions.value(tool_);
    for (const Figure& figure : figures_) {
        const std::optional<double> value = assumption.*figure.member;
        if (!figure.line->hasFocus() || figureOf(figure.line->text()) != value) {
            const bool halfTyped =
                figure.line->hasFocus() && !figure.line->text().isEmpty() && !figureOf(figure.line->text());
            if (!halfTyped) {
                figure.line->setText(value ? shownFigure(*value) : QString());
            }
        }
    }
    if (note_->text() != assumption.note) {
        note_->setText(assumption.note);
    }
    retitle(*tool);
    reset_->setVisible(!assumption.empty());
}

// What the catalogue says stands in the empty field.
void AssumptionPane::retitle(const Tool& tool)
{
    open_->setAccessibleName(tr("Our own figures for %1").arg(tool.name));
    const Price price = tool.price.value_or(Price());
    const QStringList hints{tool.price ? shownFigure(price.low) : QString(),
        tool.price ? shownFigure(price.high) : QString(), price.units > 0 ? shownFigure(price.units) : QString()};
    for (size_t index = 0; index < figures_.size(); ++index) {
        figures_[index].line->setPlaceholderText(hints.value(qsizetype(index)));
    }
}

} // namespace stackwright
