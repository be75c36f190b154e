# title: None takes a hook away
# clauses: agen.hooks.none
# python: >=3.6
import sys

sys.set_asyncgen_hooks(print, print)
sys.set_asyncgen_hooks(None, None)
print(tuple(sys.get_asyncgen_hooks()))

# expect:
# (None, None)
