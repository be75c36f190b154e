# title: clearing the frame of a coroutine that nobody has started warns
# clauses: look.frame.clear_coroutine
# python: >=3.5
import warnings

async def coroutine():
    pass

c = coroutine()
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(c.cr_frame.clear())
    print([(each.category.__name__, str(each.message)) for each in seen])
    c.close()

# expect:
# None
# [('RuntimeWarning', "coroutine 'coroutine' was never awaited")]
