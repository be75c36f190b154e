# title: the attributes of a coroutine cannot be set or deleted
# clauses: co.attr.read_only
# python: >=3.7
async def work():
    pass

c = work()
for name in ('cr_await', 'cr_running', 'cr_frame', 'cr_code', 'cr_origin'):
    try:
        setattr(c, name, None)
    except AttributeError:
        try:
            delattr(c, name)
        except AttributeError:
            print(name)
c.close()

# expect:
# cr_await
# cr_running
# cr_frame
# cr_code
# cr_origin
