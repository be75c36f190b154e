# title: the functions for the hook issue no warning before 3.7
# clauses: co.hook.silent
# python: <3.7
import sys
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    sys.set_coroutine_wrapper(None)
    print(sys.get_coroutine_wrapper(), caught)

# expect:
# None []
