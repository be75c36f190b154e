# title: KeyboardInterrupt and SystemExit are forwarded like any exception
# clauses: delegate.throw.forwarded
# python: >=3.3
def sub():
    for kind in (KeyboardInterrupt, SystemExit):
        try:
            yield 'waiting'
        except kind:
            print('sub caught', kind.__name__)
    yield 'end'

def delegator():
    yield from sub()

g = delegator()
next(g)
print(g.throw(KeyboardInterrupt))
print(g.throw(SystemExit))

# expect:
# sub caught KeyboardInterrupt
# waiting
# sub caught SystemExit
# end
