# title: the names of a generator are strings and stay
# clauses: gen.attr.name_string
# python: >=3.5
def body():
    yield

g = body()
for name in ('__name__', '__qualname__'):
    for action in (lambda: setattr(g, name, 1), lambda: delattr(g, name)):
        try:
            action()
        except TypeError:
            print('TypeError', getattr(g, name))

# expect:
# TypeError body
# TypeError body
# TypeError body
# TypeError body
