# title: without anybody setting them both hooks are None
# clauses: agen.hooks.get
# python: >=3.6
import sys

hooks = sys.get_asyncgen_hooks()
print(hooks.firstiter, hooks.finalizer)
print(tuple(hooks), len(hooks))

# expect:
# None None
# (None, None) 2
