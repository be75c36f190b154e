# title: a hook that is neither callable nor None is a TypeError
# clauses: agen.hooks.not_callable
# python: >=3.6
import sys

for arguments in {'firstiter': 1}, {'finalizer': 'x'}:
    try:
        sys.set_asyncgen_hooks(**arguments)
    except TypeError:
        print('TypeError')
print(tuple(sys.get_asyncgen_hooks()))

# expect:
# TypeError
# TypeError
# (None, None)
