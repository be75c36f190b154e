# title: binding the name anew closes the old generator after the new value is made
# clauses: gen.final.moment gen.final.close
# python: >=3.2
# needs: refcounting
def body(name):
    print('start', name)
    try:
        yield
    finally:
        print('finally', name)

def started(name):
    g = body(name)
    next(g)
    return g

g = started('first')
g = started('second')
print('rebound')
g = None
print('gone')

# expect:
# start first
# start second
# finally first
# rebound
# finally second
# gone
