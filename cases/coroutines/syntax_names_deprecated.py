# title: 3.6 warns about async and await as names
# clauses: co.syntax.names
# python: <3.7
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    compile('async = 1', 'case', 'exec')
print([w.category.__name__ for w in caught])

# expect:
# ['DeprecationWarning']
