# title: a subclass of StopIteration thrown in and not caught comes out as RuntimeError since 3.7
# clauses: gen.stop.thrown gen.stop.legacy
# python: >=3.3
class Enough(StopIteration):
    pass

def body():
    yield

thrown = Enough('thrown')
g = body()
next(g)
try:
    g.throw(thrown)
except StopIteration as stop:
    print('StopIteration', stop is thrown)
except RuntimeError as error:
    print('RuntimeError', error.__cause__ is thrown)
print(list(g))

# expect:
# RuntimeError True
# []

# expect <3.7:
# StopIteration True
# []
