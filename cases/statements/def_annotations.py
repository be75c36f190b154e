# title: annotations are evaluated behind the defaults, where the function is defined
# clauses: flow.def.annotations
# python: <3.14
def outer():
    def inner(a: (yield 'annotation') = (yield 'default')) -> (yield 'result'):
        return a
    return inner.__annotations__

g = outer()
print(next(g), g.send(1), g.send(int))
try:
    g.send(str)
except StopIteration as stop:
    print(sorted(stop.value.items()) == [('a', int), ('return', str)])

# expect:
# default annotation result
# True
