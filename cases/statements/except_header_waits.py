# title: the expressions of except clauses wait in turn, until one matches, and only for an exception
# clauses: flow.except.header
# python: >=3.3
def body(error):
    try:
        if error:
            raise error
    except (yield 'first?'):
        yield 'first handler'
    except (yield 'second?'):
        yield 'second handler'
    else:
        yield 'else'

def seen(error, *answers):
    g = body(error)
    result = [next(g)]
    try:
        for answer in answers:
            result.append(g.send(answer))
    except Exception as raised:
        result.append(type(raised).__name__)
    return result

print(seen(None))
print(seen(KeyError(), LookupError))
print(seen(KeyError(), OSError, (TypeError, KeyError)))
print(seen(KeyError(), (), OSError))

# expect:
# ['else']
# ['first?', 'first handler']
# ['first?', 'second?', 'second handler']
# ['first?', 'second?', 'KeyError']
