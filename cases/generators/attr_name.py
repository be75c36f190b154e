# title: a generator is named like its function, with and without the way to it
# clauses: gen.attr.name
# python: >=3.5
class Outer:
    def method(self):
        yield

    class Inner:
        def method(self):
            yield

def function():
    def local():
        yield
    return local()

for g in (Outer().method(), Outer.Inner().method(), function(), (lambda: (yield))()):
    print(g.__name__, g.__qualname__)

# expect:
# method Outer.method
# method Outer.Inner.method
# local function.<locals>.local
# <lambda> <lambda>
