# title: values and sent values pass through fifty delegators and the result comes back
# clauses: delegate.chain.values
# python: >=3.3
def leaf():
    total = 0
    while True:
        got = yield total
        if got is None:
            return total
        total += got

def level(operand):
    return (yield from operand) + 1

g = leaf()
for number in range(50):
    g = level(g)
print(next(g), g.send(10), g.send(20), g.send(0))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)

# expect:
# 0 10 30 30
# 80
