# title: throw with more than one argument warns since 3.12 and still works
# clauses: gen.throw.deprecated gen.throw.class_value gen.throw.caught
# python: >=3.2
import warnings

def body():
    while True:
        try:
            yield
        except KeyError as error:
            print('caught', error.args)

g = body()
next(g)
for arguments in ((KeyError('k'),), (KeyError, 'k'), (KeyError, 'k', None)):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        g.throw(*arguments)
    print([warning.category.__name__ for warning in caught])

# expect:
# caught ('k',)
# []
# caught ('k',)
# []
# caught ('k',)
# []

# expect 3.12+:
# caught ('k',)
# []
# caught ('k',)
# ['DeprecationWarning']
# caught ('k',)
# ['DeprecationWarning']
