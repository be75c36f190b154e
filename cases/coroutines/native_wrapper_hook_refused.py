# title: what is set must be callable or None
# clauses: co.hook.refused
# python: <3.8
import sys
import warnings

warnings.simplefilter('ignore')
try:
    sys.set_coroutine_wrapper(1)
except TypeError:
    print('TypeError')

# expect:
# TypeError
