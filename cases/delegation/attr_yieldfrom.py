# title: gi_yieldfrom is the sub-generator while the delegator waits for it
# clauses: delegate.attr.yieldfrom
# python: >=3.5
def sub():
    print('running', g.gi_yieldfrom)
    yield

def delegator():
    yield 'own'
    yield from s
    yield 'own again'

s, g = sub(), delegator()
print('created', g.gi_yieldfrom)
next(g)
print('own yield', g.gi_yieldfrom)
next(g)
print('delegating', g.gi_yieldfrom is s, s.gi_yieldfrom)
next(g)
print('own yield', g.gi_yieldfrom)
list(g)
print('closed', g.gi_yieldfrom)

# expect:
# created None
# own yield None
# running None
# delegating True None
# own yield None
# closed None
