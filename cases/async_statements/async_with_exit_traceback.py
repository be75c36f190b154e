# title: the traceback of an exception that passes has the line of the block, once
# clauses: aflow.exit.passes
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        pass

def fails():
    raise KeyError

async def main():
    async with Room():
        fails()

try:
    main().send(None)
except KeyError as error:
    traceback = error.__traceback__.tb_next
    while traceback:
        code = traceback.tb_frame.f_code
        print(code.co_name, traceback.tb_lineno - code.co_firstlineno)
        traceback = traceback.tb_next

# expect:
# main 2
# fails 1
