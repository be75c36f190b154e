# title: decorators wait from the top, before the name is bound, and are applied from the bottom
# clauses: flow.def.decorators
# python: >=3.3
def mark(name):
    def decorate(function):
        print('applying', name)
        return lambda: name + function()
    return decorate

def body():
    @mark((yield 'upper?'))
    @mark((yield 'lower?'))
    def inner():
        return '!'
    yield inner()

g = body()
print(next(g))
print(g.send('A'))
print(g.send('B'))

# expect:
# upper?
# lower?
# applying B
# applying A
# AB!
