# title: the flags for star parameters are set beside the generator's
# clauses: look.code.star
# python: >=3.2
import inspect

def both(*values, **options):
    yield values, options

def neither(values, options):
    yield

for function in (both, neither):
    flags = function.__code__.co_flags
    print(bool(flags & inspect.CO_VARARGS), bool(flags & inspect.CO_VARKEYWORDS),
          bool(flags & inspect.CO_GENERATOR))
g = both(1, 2, key=3)
print(next(g), bool(g.gi_code.co_flags & inspect.CO_VARARGS))

# expect:
# True True True
# False False True
# ((1, 2), {'key': 3}) True
