# title: gi_suspended can be neither set nor deleted
# clauses: look.attribute.suspended
# python: >=3.11
def body():
    yield

g = body()
next(g)
for action in (lambda: setattr(g, 'gi_suspended', False), lambda: delattr(g, 'gi_suspended')):
    try:
        action()
    except AttributeError:
        print('AttributeError')
print(g.gi_suspended, 'gi_suspended' in dir(g))

# expect:
# AttributeError
# AttributeError
# True True
