# title: next raises StopIteration when the body ends
# clauses: gen.next.finished gen.return.none
# python: >=3.3
def one():
    yield 'value'
    print('end of body')

g = one()
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print('StopIteration', stop.value)

# expect:
# value
# end of body
# StopIteration None
