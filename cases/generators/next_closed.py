# title: an exhausted generator raises StopIteration again and again
# clauses: gen.next.closed
# python: >=3.2
def short():
    yield 'only'

g = short()
print(next(g))
for attempt in range(3):
    try:
        next(g)
    except StopIteration as stop:
        print('StopIteration', stop.value)

# expect:
# only
# StopIteration None
# StopIteration None
# StopIteration None
