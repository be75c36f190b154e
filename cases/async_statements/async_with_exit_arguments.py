# title: __aexit__ gets class, instance and traceback of the exception, or three times None
# clauses: aflow.exit.arguments
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, kind, value, traceback):
        print(kind, repr(value), traceback and traceback.tb_frame.f_code.co_name)
        print(value is error)
        return True

error = KeyError('key')

async def main():
    async with Room():
        raise error
    async with Room():
        pass

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# <class 'KeyError'> KeyError('key') main
# True
# None None None
# False
# over

# expect <3.7:
# <class 'KeyError'> KeyError('key',) main
# True
# None None None
# False
# over
