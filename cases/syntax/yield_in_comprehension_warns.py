# title: 3.7 compiles a yield in a comprehension and warns
# clauses: syntax.yield.comprehension_warns
# python: >=3.7 <3.8
import warnings

sources = [
    '[(yield) for x in y]',
    '{(yield): 1 for x in y}',
    '((yield from x) for x in y)',
    '[x for x in y if (yield)]',
    '[x for x in (yield)]',
]
for source in sources:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        compile('def f():\n    ' + source, '<source>', 'exec')
    print([warning.category.__name__ for warning in caught])

# expect:
# ['DeprecationWarning']
# ['DeprecationWarning']
# ['DeprecationWarning']
# ['DeprecationWarning']
# []
