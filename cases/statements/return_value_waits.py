# title: an exception at a yield behind return is raised inside the try statement around it
# clauses: flow.return.computed
# python: >=3.3
def body():
    try:
        return (yield 'value?')
    except KeyError:
        return 'instead'
    finally:
        print('finally')

for answer in 'send', 'throw':
    g = body()
    next(g)
    try:
        if answer == 'send':
            g.send('sent')
        else:
            g.throw(KeyError())
    except StopIteration as stop:
        print(stop.value)

# expect:
# finally
# sent
# finally
# instead
