# title: a yield behind a false constant condition makes a generator function too
# clauses: gen.create.kind
# python: >=3.3
def never():
    if False:
        yield 1
    return 'done'

g = never()
try:
    next(g)
except StopIteration as stop:
    print(stop.value)

# expect:
# done
