# title: athrow with more than one argument does not warn up to 3.11
# clauses: agen.athrow.forms.silent
# python: <3.12
import warnings

async def body():
    yield

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    step = body().athrow(ValueError, 'x')
    print([w.category.__name__ for w in caught])
    step.close()

# expect:
# []
