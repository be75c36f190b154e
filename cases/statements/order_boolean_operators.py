# title: and and or ask for a further operand only while the result is open, and give the last one
# clauses: flow.order.boolean
# python: >=3.3
def body():
    return (yield 'a') and (yield 'b') or (yield 'c')

def outcome(*answers):
    g = body()
    asked = [next(g)]
    try:
        for answer in answers:
            asked.append(g.send(answer))
    except StopIteration as stop:
        return asked, stop.value

print(outcome('yes', 'B'))
print(outcome('yes', '', 'C'))
print(outcome(0, 'C'))
print(outcome([], {}))

# expect:
# (['a', 'b'], 'B')
# (['a', 'b', 'c'], 'C')
# (['a', 'c'], 'C')
# (['a', 'c'], {})
