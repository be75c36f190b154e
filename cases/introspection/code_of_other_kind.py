# title: a plain function that gets the code of a generator function makes generators, with a warning
# clauses: look.code.other_kind
# python: >=3.13
import warnings

def plain():
    return 'plain'

def body():
    yield 'value'

def other():
    yield 'other'

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    body.__code__ = other.__code__
    print([warning.category.__name__ for warning in caught])
    plain.__code__ = body.__code__
    print([warning.category.__name__ for warning in caught])
print(list(plain()))

# expect:
# []
# ['DeprecationWarning']
# ['other']
