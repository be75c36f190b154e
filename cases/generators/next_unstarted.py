# title: next starts the body at its top and stops at the first yield
# clauses: gen.next.unstarted
# python: >=3.2
def body():
    print('top')
    yield 'first'
    print('not reached')

g = body()
print(next(g))

# expect:
# top
# first
