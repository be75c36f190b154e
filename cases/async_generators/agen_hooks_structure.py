# title: the hooks are a tuple with two names
# clauses: agen.hooks.get
# python: >=3.6
import sys

def first(g):
    pass

def last(g):
    pass

sys.set_asyncgen_hooks(first, last)
hooks = sys.get_asyncgen_hooks()
print(isinstance(hooks, tuple), hooks[0] is hooks.firstiter is first, hooks[1] is hooks.finalizer is last)
a, b = hooks
print(a is first, b is last)

# expect:
# True True True
# True True
