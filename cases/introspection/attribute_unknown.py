# title: an attribute that a generator has not is an AttributeError to read, set and delete
# clauses: look.attribute.unknown
# python: >=3.2
def body():
    yield

g = body()
for action in (lambda: g.next, lambda: g.value, lambda: setattr(g, 'value', 1),
               lambda: delattr(g, 'value'), lambda: g.cr_frame, lambda: g.ag_frame):
    try:
        action()
    except AttributeError:
        print('AttributeError')
print(hasattr(g, '__next__'), getattr(g, 'value', 'default'))

# expect:
# AttributeError
# AttributeError
# AttributeError
# AttributeError
# AttributeError
# AttributeError
# True default
