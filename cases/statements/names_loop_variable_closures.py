# title: functions made in a loop over suspensions share the loop's variable
# clauses: flow.names.free flow.for.target
# python: >=3.3
def body():
    for number in range(3):
        yield lambda: number

functions = list(body())
print([function() for function in functions])
g = body()
first = next(g)
print(first(), next(g)(), first())

# expect:
# [2, 2, 2]
# 0 1 1
