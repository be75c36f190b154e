# title: inspect.getattr_static gives the descriptor of an attribute and not its value
# clauses: look.static
# python: >=3.5
import inspect

def body():
    yield

g = body()
for name in ('gi_frame', 'gi_code', 'gi_yieldfrom', '__name__'):
    found = inspect.getattr_static(g, name)
    print(found is getattr(type(g), name) or found is type(g).__dict__[name], hasattr(found, '__get__'))
print(inspect.getattr_static(g, 'value', 'default'))

# expect:
# True True
# True True
# True True
# True True
# default
