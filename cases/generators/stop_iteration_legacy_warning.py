# title: in 3.6 a StopIteration that leaves the body is a deprecated way to end it
# clauses: gen.stop.legacy
# python: >=3.6 <3.7
import warnings

def body():
    yield 1
    raise StopIteration

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(list(body()))
print([warning.category.__name__ for warning in caught])

# expect:
# [1]
# ['DeprecationWarning']
