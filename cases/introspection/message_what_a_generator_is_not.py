# title: the words for uses that a generator does not support
# clauses: look.message.unsupported
# python: >=3.6
def body():
    yield

def delete():
    del g[0]

g = body()
for action in (lambda: len(g), lambda: g[0], delete, lambda: g(), lambda: reversed(g), lambda: g < g):
    try:
        action()
    except TypeError as e:
        print(e)

# expect:
# object of type 'generator' has no len()
# 'generator' object is not subscriptable
# 'generator' object does not support item deletion
# 'generator' object is not callable
# 'generator' object is not reversible
# '<' not supported between instances of 'generator' and 'generator'
