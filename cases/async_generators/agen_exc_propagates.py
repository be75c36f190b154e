# title: an exception in the body comes out of the awaitable, the same object, with the body in its traceback
# clauses: agen.exc.propagates
# python: >=3.6
async def body():
    raise error
    yield

error = ValueError()
try:
    body().__anext__().send(None)
except ValueError as caught:
    print(caught is error)
    names = []
    tb = caught.__traceback__
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(names)

# expect:
# True
# ['<module>', 'body']
