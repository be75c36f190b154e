# title: since 3.8 the functions are gone
# clauses: co.hook.gone
# python: >=3.8
import sys

print(hasattr(sys, 'set_coroutine_wrapper'), hasattr(sys, 'get_coroutine_wrapper'))

# expect:
# False False
