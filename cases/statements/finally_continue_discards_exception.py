# title: continue in a finally block discards the saved exception, and the loop goes on
# clauses: flow.finally.discards
# python: >=3.8
def body():
    for number in 1, 2:
        try:
            yield number
        finally:
            continue
    yield 'behind the loop'

g = body()
print(next(g), g.throw(KeyError()), g.throw(OSError()))

# expect:
# 1 2 behind the loop
