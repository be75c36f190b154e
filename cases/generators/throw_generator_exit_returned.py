# title: a body that returns on a thrown GeneratorExit makes throw raise StopIteration
# clauses: gen.throw.finished gen.return.value
# python: >=3.3
def body():
    try:
        yield
    except GeneratorExit:
        return 'result'

g = body()
next(g)
try:
    g.throw(GeneratorExit)
except StopIteration as stop:
    print('StopIteration', stop.value)

# expect:
# StopIteration result
