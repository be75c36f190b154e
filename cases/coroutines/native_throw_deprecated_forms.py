# title: the forms with a value or a traceback issue DeprecationWarning since 3.12
# clauses: co.throw.deprecated
# python: >=3.12
import warnings

async def work():
    pass

for arguments in ((KeyError,), (KeyError(),), (KeyError, 'value'), (KeyError, None, None)):
    c = work()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            c.throw(*arguments)
        except KeyError:
            print([w.category.__name__ for w in caught])

# expect:
# []
# []
# ['DeprecationWarning']
# ['DeprecationWarning']
