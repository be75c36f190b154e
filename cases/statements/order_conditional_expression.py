# title: the condition of a conditional expression waits first, and only one branch after it
# clauses: flow.order.conditional
# python: >=3.3
def body():
    return (yield 'then') if (yield 'condition') else (yield 'else')

def outcome(condition, value):
    g = body()
    asked = [next(g), g.send(condition)]
    try:
        g.send(value)
    except StopIteration as stop:
        return asked, stop.value

print(outcome(True, 1))
print(outcome(None, 2))

# expect:
# (['condition', 'then'], 1)
# (['condition', 'else'], 2)
