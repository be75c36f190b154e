# title: a chain of comparisons waits at its yields and stops at the first that fails
# clauses: gen.yield.order gen.yield.keeps_state
# python: >=3.3
def body():
    return 0 < (yield 'a') < (yield 'b') < 10

def outcome(*sent):
    g = body()
    asked = [next(g)]
    try:
        for value in sent:
            asked.append(g.send(value))
    except StopIteration as stop:
        return asked, stop.value

print(outcome(5, 7))
print(outcome(5, 2))
print(outcome(-1))

# expect:
# (['a', 'b'], True)
# (['a', 'b'], False)
# (['a'], False)
