# title: both functions for the hook issue DeprecationWarning in 3.7
# clauses: co.hook.deprecated
# python: >=3.7 <3.8
import sys
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    sys.set_coroutine_wrapper(None)
    print([warning.category.__name__ for warning in caught])
    print(sys.get_coroutine_wrapper())
    print([warning.category.__name__ for warning in caught])

# expect:
# ['DeprecationWarning']
# None
# ['DeprecationWarning', 'DeprecationWarning']
