# title: raise from waits for the exception first and for its cause second
# clauses: flow.raise.cause
# python: >=3.3
def body():
    raise KeyError((yield 'argument?')) from (yield 'cause?')

instance = OSError('o')
for cause in OSError, instance, None, 'text':
    g = body()
    asked = next(g), g.send('k')
    try:
        g.send(cause)
    except KeyError as error:
        print(asked, error.args, repr(error.__cause__)[:7], error.__cause__ is instance,
              error.__suppress_context__)
    except TypeError:
        print('TypeError')

# expect:
# ('argument?', 'cause?') ('k',) OSError False True
# ('argument?', 'cause?') ('k',) OSError True True
# ('argument?', 'cause?') ('k',) None False True
# TypeError
