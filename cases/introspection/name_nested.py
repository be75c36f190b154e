# title: the qualified name tells where the function was defined
# clauses: look.name.qualified
# python: >=3.5
def outer():
    def inner():
        yield
    return inner

class Box:
    def method(self):
        yield

    class Inner:
        def deep(self):
            yield

def show(g):
    print(g.__name__, g.__qualname__)

show(outer()())
show(Box().method())
show(Box.Inner().deep())
show((lambda: (yield))())
show(Box.Inner.deep(None))

# expect:
# inner outer.<locals>.inner
# method Box.method
# deep Box.Inner.deep
# <lambda> <lambda>
# deep Box.Inner.deep
