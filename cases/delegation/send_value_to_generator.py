# title: a value sent to the delegator is the value of the sub-generator's yield
# clauses: delegate.send.value
# python: >=3.3
def sub():
    while True:
        print('sub got', (yield))

def delegator():
    yield from sub()

g = delegator()
next(g)
for value in ('text', 0, False, ()):
    g.send(value)

# expect:
# sub got text
# sub got 0
# sub got False
# sub got ()
